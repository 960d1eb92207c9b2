"""You double the sum of the record, but D doubles only the last score."""


def cal_points(operations: list[str]) -> int:
    record: list[int] = []
    for operation in operations:
        if operation == "+":
            record.append(record[-1] + record[-2])
        elif operation == "D":
            record.append(2 * sum(record))
        elif operation == "C":
            record.pop()
        else:
            record.append(int(operation))
    return sum(record)
