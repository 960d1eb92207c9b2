class Solution:
    def findCriticalAndPseudoCriticalEdges(self, n: int, edges: List[List[int]]) -> List[List[int]]:
        for i in range(len(edges)):
            edges[i].append(i)
        edges.sort(key=lambda x: x[2])
        def go(block, e):
            p = list(range(n))
            def f(x):
                return x if p[x] == x else f(p[x])
            w = 0
            if e != -1:
                w += edges[e][2]
                p[f(edges[e][0])] = f(edges[e][1])
            for i in range(len(edges)):
                if i == block: continue
                a, b = f(edges[i][0]), f(edges[i][1])
                if a == b: continue
                p[a] = b
                w += edges[i][2]
            return w if len({f(i) for i in range(n)}) == 1 else float('inf')
        m = go(-1, -1)
        A, B = [], []
        for i in range(len(edges)):
            if m < go(i, -1): A.append(edges[i][3])
            elif m == go(-1, i): B.append(edges[i][3])
        return [A, B]
