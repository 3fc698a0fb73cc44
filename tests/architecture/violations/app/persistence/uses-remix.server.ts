import { json } from "@remix-run/node";

export const answer = json({});
