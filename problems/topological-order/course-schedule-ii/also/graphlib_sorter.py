"""Hand the pairs to the sorter of the standard library.

Time: O(courses + pairs). Space: O(courses + pairs).
"""

from graphlib import CycleError, TopologicalSorter


def find_order(course_count: int, prerequisites: list[list[int]]) -> list[int]:
    sorter: TopologicalSorter[int] = TopologicalSorter(dict.fromkeys(range(course_count), ()))
    for course, needed in prerequisites:
        sorter.add(course, needed)
    try:
        return list(sorter.static_order())
    except CycleError:
        return []
