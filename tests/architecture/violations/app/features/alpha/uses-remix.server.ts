import { redirect } from "@remix-run/node";

export const away = () => redirect("/");
