"""You look only for two courses that need each other, but a cycle may be longer than two."""


def can_finish(course_count: int, prerequisites: list[list[int]]) -> bool:
    pairs = {(course, needed) for course, needed in prerequisites}
    return not any((needed, course) in pairs for course, needed in pairs)
