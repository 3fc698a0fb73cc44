import { createContext } from "react";

/**
 * The nonce of this answer's content security policy, for scripts of the page's frame. Not from a loader: the pages of
 * errors have scripts, too, and no loader's data. In the browser it is empty, as a browser hides it.
 */
export const NonceContext = createContext("");
