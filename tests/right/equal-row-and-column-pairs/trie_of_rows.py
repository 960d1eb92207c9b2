def equal_pairs(grid: list[list[int]]) -> int:
    root: dict = {}
    for row in grid:
        node = root
        for value in row:
            node = node.setdefault(value, {})
        node["rows"] = node.get("rows", 0) + 1
    pairs = 0
    for column in range(len(grid)):
        node = root
        for row in grid:
            node = node.get(row[column])
            if node is None:
                break
        else:
            pairs += node["rows"]
    return pairs
