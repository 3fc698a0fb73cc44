import type { ReactNode } from "react";
import { createContext, useContext } from "react";

const PageHelpContext = createContext<ReactNode>(null);

/** Hands the link to the page's help to bars that a page draws by itself: the call's and the rating's. */
export const PageHelp = PageHelpContext.Provider;

/** The link to the page's help, where the page has no site bar that shows it. */
export const usePageHelp = (): ReactNode => useContext(PageHelpContext);
