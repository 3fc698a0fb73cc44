import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { reviewsTexts } from "~/features/certificates/reviews.messages";
import { getReviews } from "~/features/certificates/reviews.query.server";
import { ReviewsPage } from "~/features/certificates/reviews-page";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, reviewsTexts, (texts) => texts.title);

export async function loader({ request }: LoaderFunctionArgs) {
	const who = await authorize(request, "certificate-reviews");
	return getReviews(who, new URL(request.url), Date.now());
}

export default function CertificateReviews() {
	return <ReviewsPage view={useLoaderData<typeof loader>()} />;
}
