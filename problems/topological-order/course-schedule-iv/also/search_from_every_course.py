"""Search once from each course and remember everything that it reaches.

Time: O(courses * (courses + pairs) + queries). Space: O(courses²).
"""


def answer_queries(
    course_count: int, prerequisites: list[list[int]], queries: list[list[int]]
) -> list[bool]:
    unlocks: list[list[int]] = [[] for _ in range(course_count)]
    for earlier, later in prerequisites:
        unlocks[earlier].append(later)
    reached = []
    for start in range(course_count):
        seen = {start}
        waiting = [start]
        while waiting:
            for later in unlocks[waiting.pop()]:
                if later not in seen:
                    seen.add(later)
                    waiting.append(later)
        reached.append(seen)
    return [second in reached[first] for first, second in queries]
