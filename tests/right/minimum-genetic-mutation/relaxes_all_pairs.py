def min_mutation(start, end, bank):
    genes = [start, *bank]
    if end not in bank:
        return -1
    far = len(genes) + 1
    distance = [
        [0 if a == b else 1 if sum(x != y for x, y in zip(a, b)) == 1 else far for b in genes] for a in genes
    ]
    for via in range(len(genes)):
        for i in range(len(genes)):
            for j in range(len(genes)):
                distance[i][j] = min(distance[i][j], distance[i][via] + distance[via][j])
    answer = distance[0][genes.index(end)]
    return answer if answer < far else -1
