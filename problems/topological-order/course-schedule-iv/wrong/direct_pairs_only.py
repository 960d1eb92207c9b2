"""You look for the pair itself, but a course may also be needed through others."""


def answer_queries(
    course_count: int, prerequisites: list[list[int]], queries: list[list[int]]
) -> list[bool]:
    return [query in prerequisites for query in queries]
