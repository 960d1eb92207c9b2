"""You compare positions in one order, but a course may stand earlier without being needed."""


def answer_queries(
    course_count: int, prerequisites: list[list[int]], queries: list[list[int]]
) -> list[bool]:
    missing = [0] * course_count
    for _, later in prerequisites:
        missing[later] += 1
    order = [course for course in range(course_count) if missing[course] == 0]
    for done in order:  # the list grows while it is read
        for earlier, later in prerequisites:
            if earlier == done:
                missing[later] -= 1
                if missing[later] == 0:
                    order.append(later)
    place = {course: index for index, course in enumerate(order)}
    return [place[first] < place[second] for first, second in queries]
