"""You look for a cycle from course 0 only, but it may lie where course 0 never leads."""


def can_finish(course_count: int, prerequisites: list[list[int]]) -> bool:
    needs: list[list[int]] = [[] for _ in range(course_count)]
    for course, needed in prerequisites:
        needs[course].append(needed)
    path: set[int] = set()
    done: set[int] = set()

    def visit(course: int) -> bool:
        if course in path:
            return False
        if course in done:
            return True
        path.add(course)
        for needed in needs[course]:
            if not visit(needed):
                return False
        path.remove(course)
        done.add(course)
        return True

    return visit(0)
