"""You reverse the order at the end, although needed courses already come first in it."""


def find_order(course_count: int, prerequisites: list[list[int]]) -> list[int]:
    needs: list[list[int]] = [[] for _ in range(course_count)]
    for course, needed in prerequisites:
        needs[course].append(needed)
    state = [0] * course_count
    order: list[int] = []

    def visit(course: int) -> bool:
        if state[course] == 1:
            return False
        if state[course] == 2:
            return True
        state[course] = 1
        for needed in needs[course]:
            if not visit(needed):
                return False
        state[course] = 2
        order.append(course)
        return True

    for course in range(course_count):
        if not visit(course):
            return []
    return order[::-1]
