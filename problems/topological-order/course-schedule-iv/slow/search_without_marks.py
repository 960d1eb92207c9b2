"""You search again for each query and mark nothing, which is exponential in a dense graph."""


def answer_queries(
    course_count: int, prerequisites: list[list[int]], queries: list[list[int]]
) -> list[bool]:
    unlocks: list[list[int]] = [[] for _ in range(course_count)]
    for earlier, later in prerequisites:
        unlocks[earlier].append(later)

    def reaches(course: int, goal: int) -> bool:
        return course == goal or any(reaches(later, goal) for later in unlocks[course])

    return [reaches(first, second) for first, second in queries]
