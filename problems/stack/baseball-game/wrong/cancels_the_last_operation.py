"""You let C cancel the operation before it by its place, so a second C in a row takes no further
score.
"""


def cal_points(operations: list[str]) -> int:
    record: list[int] = []
    for place, operation in enumerate(operations):
        if operation == "+":
            record.append(record[-1] + record[-2])
        elif operation == "D":
            record.append(2 * record[-1])
        elif operation == "C":
            if operations[place - 1] != "C":
                record.pop()
        else:
            record.append(int(operation))
    return sum(record)
