import express, { type Router } from "express";
import type { Product } from "../app/product.server";

/** GET /healthz: the process lives. GET /readyz: the database answers and has all migrations; 503 otherwise. */
export function healthRoutes(product: Product, draining: () => boolean): Router {
	const router = express.Router();
	router.get("/healthz", (_request, response) => {
		response.set("Cache-Control", "no-store").json({ status: "alive" });
	});
	router.get("/readyz", async (_request, response) => {
		const readiness = draining() ? { ready: false, reason: "stopping" } : await product.readiness();
		response
			.status(readiness.ready ? 200 : 503)
			.set("Cache-Control", "no-store")
			.json(readiness);
	});
	return router;
}
