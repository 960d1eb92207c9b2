"""Accept every order that contains each course once and respects all pairs."""


def check(arguments: tuple[int, list[list[int]]], got: object, expected: object) -> str | None:
    course_count, prerequisites = arguments
    if not isinstance(got, list):
        return "Return a list of course numbers."
    if expected == []:
        return None if not got else "No order exists here, so the list must be empty."
    if not got:
        return "The list is empty, but there is a valid order."
    if any(type(course) is not int for course in got):
        return "The list must hold course numbers and nothing else."
    if sorted(got) != list(range(course_count)):
        return f"Each course from 0 to {course_count - 1} must appear exactly once."
    position = {course: index for index, course in enumerate(got)}
    for course, needed in prerequisites:
        if position[needed] > position[course]:
            return f"Course {course} needs course {needed}, but comes before it."
    return None
