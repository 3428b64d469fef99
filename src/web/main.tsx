// Where the screens start: client, cache, language and router, put together once.
import './zonder-eval.ts';
import './stijl/alles.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { maakApi } from './api/api.ts';
import { ApiOmgeving } from './api/omgeving.tsx';
import { Meldingen } from './onderdelen/melding.tsx';
import { maakRouter } from './router.tsx';
import { TaalOmgeving } from './teksten/taal.tsx';

const api = maakApi((vraag, opties) => fetch(vraag, opties));
const router = maakRouter();
const cache = new QueryClient({
  defaultOptions: {
    queries: {
      // Every read is logged, so nothing is read again behind the user's back; asking again is a button.
      retry: false,
      // Without a connection a read fails and says so, instead of waiting silently.
      networkMode: 'always',
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      staleTime: 5_000,
      gcTime: 5 * 60_000,
    },
  },
});

const wortel = document.getElementById('weegwijs');
if (wortel === null) throw new Error('geen plaats voor de schermen');
createRoot(wortel).render(
  <StrictMode>
    <ApiOmgeving api={api}>
      <QueryClientProvider client={cache}>
        <TaalOmgeving>
          <Meldingen>
            <RouterProvider router={router} />
          </Meldingen>
        </TaalOmgeving>
      </QueryClientProvider>
    </ApiOmgeving>
  </StrictMode>,
);
