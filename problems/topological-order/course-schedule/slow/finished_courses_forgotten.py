"""You do not remember which courses are finished and walk every path again: exponential time."""


def can_finish(course_count: int, prerequisites: list[list[int]]) -> bool:
    needs: list[list[int]] = [[] for _ in range(course_count)]
    for course, needed in prerequisites:
        needs[course].append(needed)
    on_path: set[int] = set()

    def has_cycle(course: int) -> bool:
        if course in on_path:
            return True
        on_path.add(course)
        found = any(has_cycle(needed) for needed in needs[course])
        on_path.remove(course)
        return found

    return not any(has_cycle(course) for course in range(course_count))
