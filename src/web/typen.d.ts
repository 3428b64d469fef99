// What the bundler understands beside TypeScript: style sheets that are imported for their effect.
declare module '*.css';
