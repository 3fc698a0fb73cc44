import { store } from "../persistence/store.server";

export const shown = store;
