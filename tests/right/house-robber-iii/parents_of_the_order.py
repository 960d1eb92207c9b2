def rob(root: TreeNode | None) -> int:
    nodes, parent = [root], [-1]
    for i, node in enumerate(nodes):
        for child in (node.left, node.right):
            if child:
                nodes.append(child)
                parent.append(i)
    take = [node.val for node in nodes]
    skip = [0] * len(nodes)
    for i in range(len(nodes) - 1, 0, -1):
        take[parent[i]] += skip[i]
        skip[parent[i]] += max(take[i], skip[i])
    return max(take[0], skip[0])
