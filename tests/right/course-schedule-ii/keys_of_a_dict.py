class Solution:
    def findOrder(self, numCourses, prerequisites):
        indeg = Counter(c for c, _ in prerequisites)
        nxt = defaultdict(list)
        for c, p in prerequisites:
            nxt[p].append(c)
        done = dict.fromkeys(c for c in range(numCourses) if not indeg[c])
        stack = list(done)
        while stack:
            for c in nxt[stack.pop()]:
                indeg[c] -= 1
                if indeg[c] == 0:
                    done[c] = None
                    stack.append(c)
        return done.keys() if len(done) == numCourses else ()
