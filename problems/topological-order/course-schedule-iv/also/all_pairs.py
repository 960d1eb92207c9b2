"""Complete a table of who comes before whom, through each course in turn (Warshall).

Time: O(courses³ + queries). Space: O(courses²).
"""


def answer_queries(
    course_count: int, prerequisites: list[list[int]], queries: list[list[int]]
) -> list[bool]:
    comes_before = [[False] * course_count for _ in range(course_count)]
    for earlier, later in prerequisites:
        comes_before[earlier][later] = True
    for middle in range(course_count):
        for first in range(course_count):
            if comes_before[first][middle]:
                for second in range(course_count):
                    if comes_before[middle][second]:
                        comes_before[first][second] = True
    return [comes_before[first][second] for first, second in queries]
