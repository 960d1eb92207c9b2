"""Search depth first for a cycle, with three states of a course.

Time: O(courses + pairs). Space: O(courses + pairs).
"""

NEW, ON_PATH, DONE = range(3)


def can_finish(course_count: int, prerequisites: list[list[int]]) -> bool:
    needs: list[list[int]] = [[] for _ in range(course_count)]
    for course, needed in prerequisites:
        needs[course].append(needed)
    state = [NEW] * course_count

    def finds_cycle(course: int) -> bool:
        state[course] = ON_PATH
        for needed in needs[course]:
            if state[needed] == ON_PATH:
                return True
            if state[needed] == NEW and finds_cycle(needed):
                return True
        state[course] = DONE
        return False

    return not any(state[course] == NEW and finds_cycle(course) for course in range(course_count))
