"""For each query collect all courses that come after the first one.

Time: O(queries * courses * pairs). Space: O(courses).
"""


def answer_queries(
    course_count: int, prerequisites: list[list[int]], queries: list[list[int]]
) -> list[bool]:
    answers = []
    for first, second in queries:
        after = {first}
        for _ in range(course_count):
            after |= {later for earlier, later in prerequisites if earlier in after}
        answers.append(second in after)
    return answers
