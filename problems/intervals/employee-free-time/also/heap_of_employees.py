"""Merge the sorted lists with a heap that holds the next interval of each employee.

Time: O(n log k) for k employees. Space: O(k).
"""

from heapq import heapify, heappop, heappush

from trainer.structures import Interval


def employee_free_time(schedule: list[list[Interval]]) -> list[Interval]:
    heap = [(intervals[0].start, employee, 0) for employee, intervals in enumerate(schedule)]
    heapify(heap)
    free: list[Interval] = []
    busy_until = heap[0][0]
    while heap:
        start, employee, place = heappop(heap)
        if start > busy_until:
            free.append(Interval(busy_until, start))
        busy_until = max(busy_until, schedule[employee][place].end)
        if place + 1 < len(schedule[employee]):
            heappush(heap, (schedule[employee][place + 1].start, employee, place + 1))
    return free
