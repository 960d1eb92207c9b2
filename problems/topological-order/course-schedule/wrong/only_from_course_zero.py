"""You search from course 0 only, so a cycle that it does not lead to is never found."""


def can_finish(course_count: int, prerequisites: list[list[int]]) -> bool:
    unlocks: list[list[int]] = [[] for _ in range(course_count)]
    for course, needed in prerequisites:
        unlocks[needed].append(course)
    on_path: set[int] = set()
    finished: set[int] = set()

    def has_cycle(course: int) -> bool:
        if course in on_path:
            return True
        if course in finished:
            return False
        on_path.add(course)
        found = any(has_cycle(later) for later in unlocks[course])
        on_path.remove(course)
        finished.add(course)
        return found

    return not has_cycle(0)
