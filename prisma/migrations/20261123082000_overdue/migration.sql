-- Who is overdue is asked for every centre at once.
CREATE INDEX "Assignment_dueOn_idx" ON "Assignment"("dueOn");
CREATE INDEX "Call_assignmentId_idx" ON "Call"("assignmentId");
