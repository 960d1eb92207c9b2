"""You return the last score, but the sum of the whole record is wanted."""


def cal_points(operations: list[str]) -> int:
    record: list[int] = []
    for operation in operations:
        if operation == "+":
            record.append(record[-1] + record[-2])
        elif operation == "D":
            record.append(2 * record[-1])
        elif operation == "C":
            record.pop()
        else:
            record.append(int(operation))
    return record[-1] if record else 0
