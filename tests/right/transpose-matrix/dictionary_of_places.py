def transpose(matrix):
    place = {(c, r): value for r, row in enumerate(matrix) for c, value in enumerate(row)}
    return [[place[c, r] for r in range(len(matrix))] for c in range(len(matrix[0]))]
