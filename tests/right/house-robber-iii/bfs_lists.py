class Solution:
    def rob(self, root: TreeNode) -> int:
        tree, graph = [], {-1: []}
        q = deque([(root, -1)])
        i = -1
        while q:
            node, parent = q.popleft()
            if node:
                i += 1
                tree.append(node.val)
                graph[i] = []
                graph[parent].append(i)
                q.append((node.left, i))
                q.append((node.right, i))
        take = [0] * (i + 1)
        skip = [0] * (i + 1)
        for j in reversed(range(i + 1)):
            take[j] = tree[j] + sum(skip[c] for c in graph[j])
            skip[j] = sum(max(take[c], skip[c]) for c in graph[j])
        return max(take[0], skip[0])
