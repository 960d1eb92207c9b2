"""You only ask whether the courses are connected, in whichever direction."""


def answer_queries(
    course_count: int, prerequisites: list[list[int]], queries: list[list[int]]
) -> list[bool]:
    group = list(range(course_count))
    for earlier, later in prerequisites:
        old, new = group[earlier], group[later]
        group = [new if name == old else name for name in group]
    return [group[first] == group[second] for first, second in queries]
