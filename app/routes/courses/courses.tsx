import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { coursesTexts } from "~/features/courses/courses.messages";
import { getCourses } from "~/features/courses/courses.query.server";
import { CoursesPage } from "~/features/courses/courses-page";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, coursesTexts, (texts) => texts.title);

export async function loader({ request }: LoaderFunctionArgs) {
	const who = await authorize(request, "courses");
	return getCourses(who, new URL(request.url));
}

export default function Courses() {
	return <CoursesPage view={useLoaderData<typeof loader>()} />;
}
