"""You recognise numbers by `isdigit()`, which refuses "-3", so negative scores are lost."""


def cal_points(operations: list[str]) -> int:
    record: list[int] = []
    for operation in operations:
        if operation.isdigit():
            record.append(int(operation))
        elif operation == "+":
            record.append(record[-1] + record[-2])
        elif operation == "D":
            record.append(2 * record[-1])
        elif operation == "C":
            record.pop()
    return sum(record)
