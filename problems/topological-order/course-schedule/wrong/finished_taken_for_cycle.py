"""You call it a cycle when you meet a course again, but a finished one on another path is fine."""


def can_finish(course_count: int, prerequisites: list[list[int]]) -> bool:
    needs: list[list[int]] = [[] for _ in range(course_count)]
    for course, needed in prerequisites:
        needs[course].append(needed)

    def is_free_of_cycles(course: int, seen: set[int]) -> bool:
        if course in seen:
            return False
        seen.add(course)
        return all(is_free_of_cycles(needed, seen) for needed in needs[course])

    return all(is_free_of_cycles(course, set()) for course in range(course_count))
