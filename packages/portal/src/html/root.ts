import { createContext } from "preact";

/** The way from the page to the root of the site: empty, or `../`. Links are relative, so that a folder on disk works. */
export const Root = createContext("");
