"""You double the last score itself, but the double is a new score beside it."""


def cal_points(operations: list[str]) -> int:
    record: list[int] = []
    for operation in operations:
        if operation == "+":
            record.append(record[-1] + record[-2])
        elif operation == "D":
            record[-1] *= 2
        elif operation == "C":
            record.pop()
        else:
            record.append(int(operation))
    return sum(record)
