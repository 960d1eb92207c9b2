class Solution:
    def accountsMerge(self, accounts):
        names, graph = {}, collections.defaultdict(set)
        for acc in accounts:
            name = acc[0]
            for email in acc[1:]:
                graph[acc[1]].add(email)
                graph[email].add(acc[1])
                names[email] = name
        seen, ans = set(), []
        for email in graph:
            if email not in seen:
                seen.add(email)
                stack, comp = [email], []
                while stack:
                    n = stack.pop()
                    comp.append(n)
                    for m in graph[n]:
                        if m not in seen:
                            seen.add(m)
                            stack.append(m)
                ans.append([names[email]] + sorted(comp))
        return ans
