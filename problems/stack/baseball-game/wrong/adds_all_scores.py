"""You add all scores for a plus, but only the last two are added."""


def cal_points(operations: list[str]) -> int:
    record: list[int] = []
    for operation in operations:
        if operation == "+":
            record.append(sum(record))
        elif operation == "D":
            record.append(2 * record[-1])
        elif operation == "C":
            record.pop()
        else:
            record.append(int(operation))
    return sum(record)
