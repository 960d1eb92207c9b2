"""You take the two scores out of the record for a sum, but they stay in it."""


def cal_points(operations: list[str]) -> int:
    record: list[int] = []
    for operation in operations:
        if operation == "+":
            record.append(record.pop() + record.pop())
        elif operation == "D":
            record.append(2 * record[-1])
        elif operation == "C":
            record.pop()
        else:
            record.append(int(operation))
    return sum(record)
