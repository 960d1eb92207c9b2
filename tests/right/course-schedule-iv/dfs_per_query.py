class Solution:
    def checkIfPrerequisite(self, numCourses, prerequisites, queries):
        adj = [[] for _ in range(numCourses)]
        for a, b in prerequisites: adj[a].append(b)
        def reach(u, v, seen):
            if u == v: return True
            seen.add(u)
            for w in adj[u]:
                if w not in seen and reach(w, v, seen): return True
            return False
        return [reach(u, v, set()) for u, v in queries]
