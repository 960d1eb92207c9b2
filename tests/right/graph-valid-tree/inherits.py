class UnionFind:
    def __init__(self, n):
        self.parent = {i: i for i in range(n)}
        self.parts = n

    def find(self, a):
        while a != self.parent[a]:
            self.parent[a] = a = self.parent[self.parent[a]]
        return a

    def union(self, a, b):
        a, b = map(self.find, (a, b))
        self.parent[a] = b
        self.parts -= a != b
        return a != b


class Base:
    def validTree(self, n: int, edges: List[List[int]]) -> bool:
        u = UnionFind(n)
        return all(u.union(*e) for e in edges) and u.parts == 1


class Solution(Base):
    pass
