"""Depth-first search for a cycle with three states of a course: O(V + E) time and space."""

NEW, OPEN, DONE = range(3)


def can_finish(course_count: int, prerequisites: list[list[int]]) -> bool:
    needs: list[list[int]] = [[] for _ in range(course_count)]
    for course, needed in prerequisites:
        needs[course].append(needed)
    state = [NEW] * course_count

    def is_free_of_cycles(course: int) -> bool:
        if state[course] == NEW:
            state[course] = OPEN
            if not all(is_free_of_cycles(needed) for needed in needs[course]):
                return False
            state[course] = DONE
        return state[course] == DONE

    return all(is_free_of_cycles(course) for course in range(course_count))
