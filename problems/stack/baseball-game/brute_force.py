"""Build the record of all operations from the record of all but the last one.

Time: O(n²). Space: O(n²).
"""


def cal_points(operations: list[str]) -> int:
    return sum(record_after(operations))


def record_after(operations: list[str]) -> list[int]:
    if not operations:
        return []
    before, last = record_after(operations[:-1]), operations[-1]
    if last == "C":
        return before[:-1]
    if last == "D":
        return [*before, before[-1] + before[-1]]
    if last == "+":
        return [*before, sum(before[-2:])]
    return [*before, int(last)]
