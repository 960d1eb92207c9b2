def levelOrder(root):
    level = [root] if root else []
    while level:
        yield tuple(n.val for n in level)
        level = [kid for n in level for kid in (n.left, n.right) if kid]
