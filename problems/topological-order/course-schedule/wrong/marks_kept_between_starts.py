"""You call it a cycle when you meet any course again, even one that an earlier start finished."""


def can_finish(course_count: int, prerequisites: list[list[int]]) -> bool:
    needs: list[list[int]] = [[] for _ in range(course_count)]
    for course, needed in prerequisites:
        needs[course].append(needed)

    seen: set[int] = set()

    def is_free_of_cycles(course: int) -> bool:
        if course in seen:
            return False
        seen.add(course)
        return all(is_free_of_cycles(needed) for needed in needs[course])

    return all(is_free_of_cycles(course) for course in range(course_count))
