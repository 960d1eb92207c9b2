"""You write each course after its needs, but do not notice when a need is still on the path."""


def find_order(course_count: int, prerequisites: list[list[int]]) -> list[int]:
    needs: list[list[int]] = [[] for _ in range(course_count)]
    for course, needed in prerequisites:
        needs[course].append(needed)
    seen: set[int] = set()
    order: list[int] = []

    def write(course: int) -> None:
        seen.add(course)
        for needed in needs[course]:
            if needed not in seen:
                write(needed)
        order.append(course)

    for course in range(course_count):
        if course not in seen:
            write(course)
    return order
