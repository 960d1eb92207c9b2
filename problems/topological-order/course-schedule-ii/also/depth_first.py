"""Write a course down after everything it needs, with three states to notice cycles.

Time: O(courses + pairs). Space: O(courses + pairs).
"""

NEW, ON_PATH, DONE = range(3)


def find_order(course_count: int, prerequisites: list[list[int]]) -> list[int]:
    needs: list[list[int]] = [[] for _ in range(course_count)]
    for course, needed in prerequisites:
        needs[course].append(needed)
    state = [NEW] * course_count
    order: list[int] = []

    def finds_cycle(course: int) -> bool:
        state[course] = ON_PATH
        for needed in needs[course]:
            if state[needed] == ON_PATH:
                return True
            if state[needed] == NEW and finds_cycle(needed):
                return True
        state[course] = DONE
        order.append(course)
        return False

    for course in range(course_count):
        if state[course] == NEW and finds_cycle(course):
            return []
    return order
