/**
 * The options of Remix; vite.config.ts imports them. Lazy route discovery stays off: the manifest is small and
 * defects in it were found after the last release of Remix 2.
 * @type {import("@remix-run/dev").VitePluginConfig}
 */
export default {
	appDirectory: "app",
	buildDirectory: "build",
	ssr: true,
	future: {
		v3_fetcherPersist: true,
		v3_relativeSplatPath: true,
		v3_throwAbortReason: true,
		v3_lazyRouteDiscovery: false,
		v3_singleFetch: true,
		v3_routeConfig: true,
	},
};
