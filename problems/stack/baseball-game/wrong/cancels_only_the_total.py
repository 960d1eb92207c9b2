"""You subtract a removed score from the total and leave it in the record, where later operations
still use it.
"""


def cal_points(operations: list[str]) -> int:
    record: list[int] = []
    total = 0
    for operation in operations:
        if operation == "C":
            total -= record[-1]
            continue
        if operation == "+":
            score = record[-1] + record[-2]
        elif operation == "D":
            score = 2 * record[-1]
        else:
            score = int(operation)
        record.append(score)
        total += score
    return total
